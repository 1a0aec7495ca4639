import { describe, expect, it } from 'vitest';
import { daysIn, onlyPhrase } from './first-phrase';

describe('a holiday of a year', () => {
  it.each([
    ['easter', '2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16'],
    ['good friday', '2024-03-29', '2025-04-18', '2026-04-03', '2027-03-26', '2028-04-14'],
    ['easter monday', '2024-04-01', '2025-04-21', '2026-04-06', '2027-03-29', '2028-04-17'],
    ['palm sunday', '2024-03-24', '2025-04-13', '2026-03-29', '2027-03-21', '2028-04-09'],
    ['pentecost', '2024-05-19', '2025-06-08', '2026-05-24', '2027-05-16', '2028-06-04'],
    ['thanksgiving', '2024-11-28', '2025-11-27', '2026-11-26', '2027-11-25', '2028-11-23'],
    ['black friday', '2024-11-29', '2025-11-28', '2026-11-27', '2027-11-26', '2028-11-24'],
    ['cyber monday', '2024-12-02', '2025-12-01', '2026-11-30', '2027-11-29', '2028-11-27'],
    ['labor day', '2024-09-02', '2025-09-01', '2026-09-07', '2027-09-06', '2028-09-04'],
    ['memorial day', '2024-05-27', '2025-05-26', '2026-05-25', '2027-05-31', '2028-05-29'],
    ["mother's day", '2024-05-12', '2025-05-11', '2026-05-10', '2027-05-09', '2028-05-14'],
    ["father's day", '2024-06-16', '2025-06-15', '2026-06-21', '2027-06-20', '2028-06-18'],
    ['mlk day', '2024-01-15', '2025-01-20', '2026-01-19', '2027-01-18', '2028-01-17'],
    ['christmas', '2024-12-25', '2025-12-25', '2026-12-25', '2027-12-25', '2028-12-25'],
    ['boxing day', '2024-12-26', '2025-12-26', '2026-12-26', '2027-12-26', '2028-12-26'],
    ['halloween', '2024-10-31', '2025-10-31', '2026-10-31', '2027-10-31', '2028-10-31'],
  ])('%s', (name, ...days) => {
    days.forEach((day, place) => {
      expect(daysIn(`bake for ${name} ${2024 + place}`)).toBe(day);
    });
  });

  it.each([
    ['2025-12-24', 'christmas', '2025-12-25'],
    ['2025-12-25', 'christmas', '2025-12-25'],
    ['2025-12-24', 'christmas eve', '2025-12-24'],
    ['2025-12-24', 'xmas', '2025-12-25'],
    ['2025-12-24', 'boxing day', '2025-12-26'],
    ['2025-12-24', "new year's eve", '2025-12-31'],
    ['2025-12-24', 'new years eve', '2025-12-31'],
    ['2025-12-24', 'NYE', '2025-12-31'],
    ['2025-12-24', "new year's day", '2026-01-01'],
    ['2025-12-24', 'easter', '2026-04-05'],
    ['2025-12-24', 'valentines day', '2026-02-14'],
    ['2025-12-24', 'st patricks day', '2026-03-17'],
    ['2025-12-24', 'halloween', '2026-10-31'],
    ['2026-06-14', 'christmas', '2026-12-25'],
    ['2026-06-14', 'independence day', '2026-07-04'],
    ['2026-06-14', 'juneteenth', '2026-06-19'],
    ['2026-06-14', 'next christmas', '2026-12-25'],
    ['2026-06-14', 'this christmas', '2026-12-25'],
    ['2026-06-14', 'last christmas', '2025-12-25'],
    ['2026-06-14', 'last easter', '2026-04-05'],
    ['2026-06-14', 'next easter', '2027-03-28'],
  ])('is the one to come: %s, %s', (writtenOn, text, days) => {
    expect(daysIn(`bake for ${text}`, { writtenOn })).toBe(days);
  });

  it.each([
    ['by christmas', 'by', '..2025-12-25'],
    ['before christmas', 'before', '..2025-12-25'],
    ['after christmas', 'after', '2025-12-25..'],
    ['until christmas', 'by', '..2025-12-25'],
    ['from christmas', 'from', '2025-12-25..'],
    ['around christmas', 'around', '2025-12-25'],
    ['on christmas', 'on', '2025-12-25'],
    ['by easter', 'by', '..2026-04-05'],
    ['before new years eve', 'before', '..2025-12-31'],
  ])('may be a bound: %s', (text, bound, days) => {
    expect(daysIn(`bake ${text}`, { writtenOn: '2025-11-03' })).toBe(days);
    expect(onlyPhrase(`bake ${text}`, { writtenOn: '2025-11-03' }).bound).toBe(bound);
  });

  it.each([
    ['the day after christmas', '2025-12-26'],
    ['the day before easter', '2026-04-04'],
    ['2 days before christmas', '2025-12-23'],
    ['a week after easter', '2026-04-12'],
    ['the monday after christmas', '2025-12-29'],
    ['the week before christmas', '2025-12-15..2025-12-21'],
    ['the week after easter', '2026-04-06..2026-04-12'],
  ])('may be counted from: %s', (text, days) => {
    expect(daysIn(`bake ${text}`, { writtenOn: '2025-11-03' })).toBe(days);
  });

  it.each([
    ['a good fridge'],
    ['black bread'],
    ['cyber cafe'],
    ['boxing gloves'],
    ['labor of love'],
    ['the mother dough'],
    ['mothers and babies'],
    ['father in law'],
    ['saint honoré cake'],
    ['new oven'],
    ['new yeast'],
    ['palm oil'],
    ['ash tray'],
    ['earth oven'],
    ['star anise'],
    ['pi symbol'],
    ['memorial plaque'],
    ['independence'],
    ['canada goose'],
    ['corpus of recipes'],
    ['holy basil'],
    ['ides'],
    ['all saints church'],
    ['eastern bread'],
    ['veterans hall'],
    ['hollow bun'],
    ['bonfire toffee'],
    ['fools gold'],
    ['thanks a lot'],
    ['xml'],
  ])('is more than one word of its name: %s', (text) => {
    expect(daysIn(`bake, ${text}`)).toBe('');
  });
});
