/** Seals text with AES-256-GCM, bound to the name it is kept under. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { StoreError } from './store-error.ts';

export interface Seal {
  seal(text: string, name: string): string;
  /** @throws StoreError where it was sealed with another key or name, or was altered. */
  open(sealed: string, name: string): string;
}

const VERSION = 'v1';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * A seal with a key of 32 bytes, written in base64 or as 64 hexadecimal digits.
 * @throws StoreError where the key has another length.
 */
export function createSeal(key: string): Seal {
  const bytes = Buffer.from(key, /^[0-9a-f]{64}$/i.test(key) ? 'hex' : 'base64');
  if (bytes.length !== 32) {
    throw new StoreError(
      `the encryption key has ${bytes.length} bytes instead of 32`,
      'make one with: openssl rand -base64 32',
    );
  }
  return {
    seal(text, name) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv('aes-256-gcm', bytes, iv).setAAD(Buffer.from(name));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return `${VERSION}.${Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')}`;
    },
    open(sealed, name) {
      try {
        const [version, data = ''] = sealed.split('.');
        if (version !== VERSION) throw new Error(`unknown form ${version}`);
        const all = Buffer.from(data, 'base64url');
        const decipher = createDecipheriv('aes-256-gcm', bytes, all.subarray(0, IV_BYTES))
          .setAAD(Buffer.from(name))
          .setAuthTag(all.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
        return (
          decipher.update(all.subarray(IV_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
        );
      } catch (cause) {
        throw new StoreError(
          `cannot open what is sealed for ${name}`,
          'give the encryption key with which it was sealed, or install the app again',
          cause,
        );
      }
    },
  };
}
