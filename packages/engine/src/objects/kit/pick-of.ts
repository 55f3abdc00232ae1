/** One of a list by a number in [0,1). */
export function pickOf<T>(list: readonly [T, ...T[]], at: number): T {
  return list[Math.min(list.length - 1, Math.floor(at * list.length))] as T;
}
