/** Controlled components put their own text back within a frame or two. */
export const SETTLED_MS = 80;

export function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
