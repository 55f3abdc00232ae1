/** What may be said about a value: an absent member says nothing, null says that there is none. */
export type Changes<T> = { readonly [Key in keyof T]?: T[Key] | null | undefined };

/** Lays changes over a value: absent members stay as they are, null takes a member away. Other members are ignored. */
export function layOver<T extends object>(current: T, changes: Changes<T>): T {
  const next: Record<string, unknown> = Object.fromEntries(Object.entries(current));
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) {
      delete next[name];
    } else if (value !== undefined) {
      next[name] = value;
    }
  }
  // The schemas allow null for optional members only, so every required one is still there.
  return next as T;
}
