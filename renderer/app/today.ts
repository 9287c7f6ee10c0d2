/** Today, as the machine's own calendar has it: `2026-11-22`. */
export function todayIso(now: Date = new Date()): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
