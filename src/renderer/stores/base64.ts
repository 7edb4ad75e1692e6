/** The bytes of a part of a file, as text that JSON can carry. */
export async function base64(part: Blob): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const reader = new FileReader();
  reader.onload = () => {
    const address = typeof reader.result === 'string' ? reader.result : '';
    resolve(address.slice(address.indexOf(',') + 1));
  };
  reader.onerror = () => {
    reject(reader.error ?? new Error('The file could not be read.'));
  };
  // Of nothing, the address would have no comma.
  if (part.size === 0) resolve('');
  else reader.readAsDataURL(part);
  return promise;
}
