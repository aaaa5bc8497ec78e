/** The pictures a form brings under a name; what is no file or an empty one is none. */
export async function sentPictures(form: FormData, name: string): Promise<Uint8Array[]> {
  const files = form.getAll(name).filter((one) => one instanceof File && one.size > 0);
  return Promise.all(files.map(async (file) => new Uint8Array(await (file as File).arrayBuffer())));
}
