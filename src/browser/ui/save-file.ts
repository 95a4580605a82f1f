/** Saves a text as a file through the browser. Nothing leaves the device. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download holds the data itself by the next turn of the event loop.
  setTimeout(() => URL.revokeObjectURL(url));
}
