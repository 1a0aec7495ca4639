import { describe, expect, test } from 'vitest';
import { ownerMention } from '../../../../src/core/follow-ups/owner/owner-mention';

describe('somebody who is said to act', () => {
  test.each([
    ['Ruth to splice the rope', 'Ruth'],
    ['Ruth will splice the rope', 'Ruth'],
    ['Ruth’ll splice the rope', 'Ruth'],
    ['Ruth is to splice the rope', 'Ruth'],
    ['Ruth is going to splice the rope', 'Ruth'],
    ['Ruth agreed to splice the rope', 'Ruth'],
    ['Ruth agrees to splice the rope', 'Ruth'],
    ['Ruth offered to splice the rope', 'Ruth'],
    ['Ruth promised to splice the rope', 'Ruth'],
    ['Ruth volunteered to splice the rope', 'Ruth'],
    ['Ruth must splice the rope', 'Ruth'],
    ['Ruth has to splice the rope', 'Ruth'],
    ['Ruth could splice the rope', 'Ruth'],
    ['Ruth plans to splice the rope', 'Ruth'],
    ['Ruth wants to splice the rope', 'Ruth'],
    ['Ruth still waiting for the rope', 'Ruth'],
    ['Ruth is splicing the rope', 'Ruth'],
    ['Ruth pls splice the rope', 'Ruth'],
    ['Ruth takes on the rope', 'Ruth'],
    ['Ruth says the rope comes', 'Ruth'],
    ['Ruth fixes the pump', 'Ruth'],
    ['Ruth fix the pump', 'Ruth'],
    ['Ruth fixing the pump', 'Ruth'],
    ['Ruth, Teo, fix the pump', 'Ruth, Teo'],
    ['Ruth/Teo to splice the rope', 'Ruth, Teo'],
    ['Zorin will splice the rope', 'Zorin'],
    ['Zorin to send the rope', 'Zorin'],
    ['teo will splice the rope', 'teo'],
    ['teo to splice the rope', 'teo'],
    ['teo and ruth will splice it', 'teo, ruth'],
    ['Rope: Teo to splice it', 'Teo'],
    ['It frayed; Teo will splice it', 'Teo'],
    ['yard wants Teo to splice it', 'Teo'],
    ['waiting on Teo to splice it', 'Teo'],
    ['the yard is waiting for Teo to splice it', 'Teo'],
    ['led by Teo', 'Teo'],
    ['responsible: Teo', 'Teo'],
    ['the rope is owned by Teo', 'Teo'],
  ])('%s: %s', (line, owner) => {
    expect(ownerMention(line)?.owner).toBe(owner);
  });

  test.each([
    ['I’ll splice the rope'],
    ['i will splice the rope'],
    ['I have to splice the rope'],
    ['I must splice the rope'],
    ['I’m going to splice the rope'],
    ['Let me splice the rope'],
  ])('%s: me', (line) => {
    expect(ownerMention(line)?.owner).toBe('me');
  });

  test.each([
    'I spliced the rope',
    'I like rope',
    'we will splice the rope',
    'let’s splice the rope',
    'they will splice the rope',
    'nobody will splice the rope',
    'somebody should splice the rope',
    'The yard will splice the rope',
    'Everyone to splice the rope',
    'Meeting to start',
    'Plans to splice',
    'Monday to friday',
    'Docs should say so',
    'Slack can ring',
    'Version will come',
    'rope to splice',
    'bill to be sent',
    'nothing to do',
    'sailed with Ruth to the island',
    'rope of Ruth',
    'Ruth’s rope',
    'Ruth and the rope',
    'Ruth knows the rope',
    'Ruth hopes for rope',
    'Ruth explains the rope',
    'go to Ruth',
    'Ruth 41',
    'will splice the rope',
    'to splice the rope',
    'by friday',
  ])('%s: nobody', (line) => {
    expect(ownerMention(line)).toBeNull();
  });
});
