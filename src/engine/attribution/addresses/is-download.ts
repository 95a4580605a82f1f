/**
 * Endings of files that browsers show as no page: pictures, sound, archives, office documents, and what Chromium's list
 * of download types (components/safe_browsing/content/resources/download_file_types.asciipb) calls dangerous. Left out
 * are endings that servers' programs have as well ("view.action", "story.pl").
 */
const FILE_ENDINGS = new Set(
  (
    'jpg jpeg png gif webp svg avif bmp ico tif tiff heic mp3 mp4 m4a m4v mkv mpg mpeg ogg oga ogv wav flac webm mov avi wmv ' +
    'zip zipx rar 7z gz tgz bz2 tbz xz txz zst tar cab arj lzh z ace cpio iso img vhd vhdx vmdk udf toast ' +
    'exe msi msp mst msix msixbundle appx appxbundle appinstaller application appref-ms dmg pkg mpkg deb rpm snap flatpak ' +
    'appimage apk aab xapk ipa crx xpi jar jnlp war dex bat cmd scr pif cpl sys drv ocx gadget hta chm lnk url ' +
    'website webloc desktop inf reg rgs vb vbe vbs vbscript js jse mjs ws wsc wsf wsh sct ps1 ps1xml ps2 psc1 psc2 psd1 ' +
    'psm1 sh bash zsh bin command workflow terminal osx scpt applescript pyc pyw msh mshxml ' +
    'settingcontent-ms library-ms search-ms searchconnector-ms diagcab msc mht mhtml swf xbap xll xlam iqy slk oqy rqy ' +
    'doc docx docm dot dotm xls xlsx xlsm xlsb xltm ppt pptx pptm potm ppam pps ppsm sldm odt ods odp rtf pub mdb accdb ' +
    'epub mobi torrent ics vcf css xml rss json csv sql wasm'
  ).split(' '),
);

/** Pages whose only task is to hand out a file. */
const DOWNLOAD_PATH = /\/(?:downloads?|dl|getfile)(?:\.\w{2,4})?\/?$/i;

/** What servers drop at the end of a name. */
const DROPPED = new Set([' ', '.', '/', '\0']);

/** Whether an address leads to a file rather than a page: by its path, or by a file that its query names. */
export function isDownload({ pathname, searchParams }: URL): boolean {
  if (DOWNLOAD_PATH.test(pathname)) return true;
  const named = [...searchParams].map(([, value]) => value);
  return [decode(pathname), ...named].some((name) => FILE_ENDINGS.has(endingOf(name)));
}

/** The ending of a file's name, lower case; "" if it has none. What follows a semicolon is a session's, not the file's. */
function endingOf(name: string): string {
  const file = name.split(';', 1)[0] ?? '';
  let end = file.length;
  while (end > 0 && DROPPED.has(file[end - 1] as string)) end--;
  const dot = file.lastIndexOf('.', end - 1);
  return dot < 0 ? '' : file.slice(dot + 1, end).toLowerCase();
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
