import type { Language } from './language.ts';

export const ms: Language = {
  code: 'ms',
  name: 'Malay',
  pieces: [
    'terjemahan',
    'kandungan',
    'wawancara',
    'artikel',
    'tulisan',
    'laporan',
    'catatan',
    'rencana',
    'berita',
    'kolum',
    'blog',
    'esei',
  ],
  credits: [
    [
      '^{piece} ini … (asalnya|pada asalnya|sebelum ini|telah) … (diterbitkan|disiarkan|tersiar|dimuatkan) (di|pada|oleh|dalam) @',
      'unverified',
    ],
    [
      '^(pertama kali|asalnya) (diterbitkan|disiarkan|tersiar) (di|pada|oleh|dalam) @',
      'unverified',
    ],
    [
      '^(dipetik|diambil|disalin|diterbitkan semula|disiarkan semula) (dari|daripada|dengan izin) @',
      'unverified',
    ],
    ['^{piece} ini pertama kali diterbitkan di @', 'public code'],
  ],
  translations: [['^(diterjemahkan|terjemahan) (dari|daripada|oleh) @', 'unverified']],
  originals: [
    ['^[baca|lihat|pautan] (artikel|berita|sumber) asal', 'unverified'],
    ['^sumber (artikel|berita|asal)', 'public code'],
  ],
  labels: [
    ['sumber', 'public code'],
    ['dipetik (dari|daripada)', 'unverified'],
  ],
  lists: ['sumber-sumber', 'rujukan', 'bibliografi', 'nota'],
  basedOn: [
    ['via', 'public code'],
    ['melalui', 'unverified'],
  ],
  notCredits: [
    '(dilarang|tidak dibenarkan) … (menyalin|mengulang cetak)',
    'tanpa … (kebenaran|izin)',
    'hak cipta terpelihara',
    '(kod sumber|sumber manusia|sumber data|sumber tenaga|sumber terbuka|sumber foto|sumber gambar)',
    '(buku|novel|album)',
  ],
  pictures: ['foto', 'gambar', 'ilustrasi', 'video', 'grafik', 'peta', 'infografik'],
  pointers: ['di sini', 'klik di sini', 'pautan', 'baca selanjutnya', 'sumber', 'baca', 'asal'],
  agencies: ['Bernama', 'Reuters', 'AFP', 'AP'],
  responses: [
    ['^(tulis|tinggalkan|hantar|catat) [satu] (komen|ulasan|balasan)', 'unverified'],
    ['^(0|1|2|3|4|5|6|7|8|9)* (komen|ulasan)', 'unverified'],
    ['^(tiada ulasan|komen|ulasan)', 'unverified'],
  ],
};
