import { useSyncExternalStore } from 'react';

const STORAGE_NAME = 'heliograph.key';
const listeners = new Set<() => void>();
let memory: string | undefined;

/**
 * Reads `#key=hg-…` (the link that the gateway prints at its first start), keeps the key and takes it out of the
 * address bar at once. A fragment never leaves the browser, so the key is in no log and no Referer.
 */
export function takeKeyFromAddress(): void {
  const key = new URLSearchParams(location.hash.slice(1)).get('key');
  if (key === null) return;
  history.replaceState(history.state, '', location.pathname + location.search);
  if (key.trim() !== '') signIn(key.trim());
}

export function currentKey(): string | undefined {
  try {
    return localStorage.getItem(STORAGE_NAME) ?? memory;
  } catch {
    return memory; // a browser that refuses storage keeps the key for this view of the page
  }
}

export function signIn(key: string): void {
  memory = key;
  try {
    localStorage.setItem(STORAGE_NAME, key);
  } catch {
    // kept in memory only
  }
  for (const notify of listeners) notify();
}

export function signOut(): void {
  memory = undefined;
  try {
    localStorage.removeItem(STORAGE_NAME);
  } catch {
    // nothing was stored
  }
  for (const notify of listeners) notify();
}

/** The key of the signed-in person, `undefined` when nobody is. Follows other tabs too. */
export function useKey(): string | undefined {
  return useSyncExternalStore(subscribe, currentKey);
}

function subscribe(notify: () => void): () => void {
  listeners.add(notify);
  window.addEventListener('storage', notify);
  return () => {
    listeners.delete(notify);
    window.removeEventListener('storage', notify);
  };
}

/** `hg-1234…cdef`: enough to tell two keys apart, not enough to use one. */
export function maskKey(key: string): string {
  return key.length <= 12 ? '••••' : `${key.slice(0, 5)}…${key.slice(-4)}`;
}
