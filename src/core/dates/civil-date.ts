/**
 * A date whose every day has 24 hours and none is skipped: what date-fns reads as local time is UTC here,
 * so no time zone moves a day. (Samoa had no 30 December 2011.) Always at noon.
 */
export class CivilDate extends Date {
  override getFullYear(): number {
    return this.getUTCFullYear();
  }
  override getMonth(): number {
    return this.getUTCMonth();
  }
  override getDate(): number {
    return this.getUTCDate();
  }
  override getDay(): number {
    return this.getUTCDay();
  }
  override getHours(): number {
    return this.getUTCHours();
  }
  override setFullYear(...parts: Parameters<Date['setUTCFullYear']>): number {
    return this.setUTCFullYear(...parts);
  }
  override setMonth(...parts: Parameters<Date['setUTCMonth']>): number {
    return this.setUTCMonth(...parts);
  }
  override setDate(day: number): number {
    return this.setUTCDate(day);
  }
  override setHours(...parts: Parameters<Date['setUTCHours']>): number {
    return this.setUTCHours(...parts);
  }
}
