/** How long a download may take to begin; after that it has its own hold on the data. */
const KEPT_MS = 60_000;

/** Has the browser save some data as a file of this name, wherever it saves what is downloaded. */
export function download(name: string, data: Blob): void {
  const address = URL.createObjectURL(data);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT_MS);
}
