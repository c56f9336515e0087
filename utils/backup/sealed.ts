/** A text under a passphrase; everything but the iterations is base64. */
export interface Sealed {
  salt: string;
  iv: string;
  iterations: number;
  data: string;
}

/** Also the most that is taken: with more a file could keep the browser busy for minutes. */
const ITERATIONS = 600_000;
/** Fewer protect nothing. */
const fewestIterations = 100_000;

/** Encrypts a text: PBKDF2 with SHA-256 makes the key, AES-GCM keeps it secret and whole. */
export async function seal(text: string, passphrase: string): Promise<Sealed> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyOf(passphrase, salt, ITERATIONS);
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
  return {
    salt: toBase64(salt),
    iv: toBase64(iv),
    iterations: ITERATIONS,
    data: toBase64(new Uint8Array(data)),
  };
}

/** The text again; null with another passphrase, or where a bit of it was changed. */
export async function unseal(sealed: Sealed, passphrase: string): Promise<string | null> {
  try {
    const key = await keyOf(passphrase, fromBase64(sealed.salt), sealed.iterations);
    const algorithm = { name: 'AES-GCM', iv: fromBase64(sealed.iv) };
    return new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, key, fromBase64(sealed.data)));
  } catch {
    return null;
  }
}

/** Whether it is one that we may have made, and that takes no longer to open than ours do. */
export function isSealed(value: unknown): value is Sealed {
  const { salt, iv, iterations, data } = (value ?? {}) as Record<keyof Sealed, unknown>;
  return (
    [salt, iv, data].every((part) => typeof part === 'string' && part !== '' && /^[\w+/]+=*$/.test(part)) &&
    Number.isInteger(iterations) &&
    (iterations as number) >= fewestIterations &&
    (iterations as number) <= ITERATIONS
  );
}

async function keyOf(passphrase: string, salt: BufferSource, iterations: number): Promise<CryptoKey> {
  // A Mac may type 한글 in pieces, others in syllables: the same passphrase all the same.
  const bytes = new TextEncoder().encode(passphrase.normalize('NFC'));
  const typed = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(derivation, typed, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
}

function toBase64(bytes: Uint8Array): string {
  // One call for all of it would have too many arguments.
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return btoa(parts.join(''));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
