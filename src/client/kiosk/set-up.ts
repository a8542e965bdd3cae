/** What the staff set on this device, and the PIN that keeps children out of it: a child lock, no more. */
import { kept } from './wipe.ts';

export interface Pin { salt: string; hash: string }
export interface SetUp {
  pin?: Pin;
  paper: 'a4' | '80' | 'none';
  /** Of the voice, 0 to 1. */
  volume: number;
  counting: boolean;
}
const usual: SetUp = { paper: 'a4', volume: 1, counting: false };

export function setUp(): SetUp {
  try {
    return { ...usual, ...(JSON.parse(localStorage.getItem(kept.setUp) ?? '{}') as Partial<SetUp>) };
  } catch {
    return usual;
  }
}

export function change(part: Partial<SetUp>): void {
  try {
    localStorage.setItem(kept.setUp, JSON.stringify({ ...setUp(), ...part }));
  } catch {
    // Nothing can be kept here: as it was.
  }
}

const ROUNDS = 200_000;
const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const unhex = (text: string) => new Uint8Array(text.match(/../g)!.map((pair) => parseInt(pair, 16)));

async function hashOf(digits: string, salt: string): Promise<string> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(digits), 'PBKDF2', false, ['deriveBits']);
  return hex(new Uint8Array(await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt: unhex(salt), iterations: ROUNDS }, key, 256)));
}

export async function newPin(digits: string): Promise<Pin> {
  const salt = hex(crypto.getRandomValues(new Uint8Array(16)));
  return { salt, hash: await hashOf(digits, salt) };
}

export const isPin = async (digits: string, { salt, hash }: Pin): Promise<boolean> => (await hashOf(digits, salt)) === hash;
