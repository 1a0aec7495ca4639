import { describe, expect, it } from 'vitest';
import { daysIn, onlyPhrase } from './first-phrase';

describe('a clause tells which way its day looks', () => {
  it.each([
    ['2026-01-02', 'call the vet monday', '2026-01-05'],
    ['2026-01-02', 'call the vet on the 20th', '2026-01-20'],
    ['2026-01-02', 'call the vet march 3', '2026-03-03'],
    ['2026-01-02', 'vet will call monday', '2026-01-05'],
    ['2026-01-02', 'the vet is due monday', '2026-01-05'],
    ['2026-01-02', 'form must be signed by monday', '..2026-01-05'],
    ['2026-01-02', 'form to be signed monday', '2026-01-05'],
    ['2026-01-02', 'form needs to be sent monday', '2026-01-05'],
    ['2026-01-02', 'get it fixed monday', '2026-01-05'],
    ['2026-01-02', 'want the car washed monday', '2026-01-05'],
    ['2026-01-02', 'should have it signed by monday', '..2026-01-05'],
    ['2026-01-02', 'going to be moved monday', '2026-01-05'],
    ['2026-01-02', 'met the vet; call again monday', '2026-01-05'],
    ['2026-01-02', 'vet called. Ring back monday', '2026-01-05'],
    ['2026-01-02', 'he called, so ring monday', '2026-01-05'],
  ])('forward: %s, %s', (writtenOn, text, days) => {
    expect(daysIn(text, { writtenOn })).toBe(days);
  });

  it.each([
    ['2026-01-02', 'met the vet monday', '2025-12-29'],
    ['2026-01-02', 'met the vet on monday', '2025-12-29'],
    ['2026-01-02', 'saw the vet wednesday', '2025-12-31'],
    ['2026-01-02', 'vet called on tuesday', '2025-12-30'],
    ['2026-01-02', 'form was sent thursday', '2026-01-01'],
    ['2026-01-02', 'we had the scan on sunday', '2025-12-28'],
    ['2026-01-02', 'paid on the 20th', '2025-12-20'],
    ['2026-01-02', 'signed on 3 march', '2025-03-03'],
    ['2026-01-02', 'moved here in june', '2025-06-01..2025-06-30'],
    ['2026-01-02', 'bought it in october', '2025-10-01..2025-10-31'],
    ['2026-01-02', 'wrote to them on new years eve', '2025-12-31'],
    ['2026-01-02', 'they left on christmas', '2025-12-25'],
    ['2026-01-02', 'chose the tiles on saturday', '2025-12-27'],
    ['2024-03-01', 'forgot it on the 29th', '2024-02-29'],
    ['2024-03-01', 'spoke to Ines thursday', '2024-02-29'],
    ['2026-06-14', 'planted the beans on 20 may', '2026-05-20'],
    ['2026-06-14', 'planted the garlic on 20 october', '2025-10-20'],
  ])('back: %s, %s', (writtenOn, text, days) => {
    expect(daysIn(text, { writtenOn })).toBe(days);
  });

  it.each([
    ['thursday', '2026-01-08', '2026-01-01'],
    ['monday', '2026-01-05', '2025-12-29'],
    ['the 20th', '2026-01-20', '2025-12-20'],
    ['march 3', '2026-03-03', '2025-03-03'],
    ['3 march', '2026-03-03', '2025-03-03'],
    ['11/10', '2026-11-10', '2025-11-10'],
    ['new years eve', '2025-12-31', '2025-12-31'],
    ['easter', '2026-04-05', '2025-04-20'],
  ])('and the caller may say it: %s', (text, forward, backward) => {
    const writtenOn = '2026-01-02';
    expect(daysIn(`vet on ${text}`, { writtenOn, direction: 'forward' })).toBe(forward);
    expect(daysIn(`vet on ${text}`, { writtenOn, direction: 'backward' })).toBe(backward);
  });

  it.each([
    ['next friday', '2026-01-09'],
    ['last friday', '2025-12-26'],
    ['tomorrow', '2026-01-03'],
    ['yesterday', '2026-01-01'],
    ['in 3 days', '2026-01-05'],
    ['3 days ago', '2025-12-30'],
    ['next week', '2026-01-05..2026-01-11'],
    ['last month', '2025-12-01..2025-12-31'],
    ['march 3, 2026', '2026-03-03'],
    ['2026-03-03', '2026-03-03'],
    ['Q1 2026', '2026-01-01..2026-03-31'],
    ['3/3/2026', '2026-03-03'],
    ['christmas 2025', '2025-12-25'],
  ])('but not against the words of the phrase: %s', (text, days) => {
    const writtenOn = '2026-01-02';
    expect(daysIn(`vet, ${text}`, { writtenOn, direction: 'forward' })).toBe(days);
    expect(daysIn(`vet, ${text}`, { writtenOn, direction: 'backward' })).toBe(days);
    expect(daysIn(`met the vet ${text}`, { writtenOn })).toBe(days);
  });

  it.each([
    ['2026-01-02', 'dec 29', '2025-12-29'],
    ['2026-01-02', 'dec 1', '2025-12-01'],
    ['2026-01-02', 'nov 1', '2026-11-01'],
    ['2026-06-14', 'june 10', '2026-06-10'],
    ['2026-06-14', 'may 20', '2026-05-20'],
    ['2026-06-14', 'april 1', '2027-04-01'],
    ['2026-06-14', 'january 5', '2027-01-05'],
    ['2025-12-31', 'january 5', '2026-01-05'],
  ])('a day just gone is still this one: %s, %s', (writtenOn, text, days) => {
    expect(daysIn(`vet bill ${text}`, { writtenOn })).toBe(days);
    expect(onlyPhrase(`vet bill ${text}`, { writtenOn }).said.direction).toBe(false);
  });
});
