import type { MarkedNote } from './marked-note';

/** Invented notes with questions that nobody practises. */
export const otherNotes: readonly MarkedNote[] = [
  {
    name: '2024-03-04 Platform sync.md',
    text: `
# Platform sync

Attendees: Ola, Tim, Pham

- Do we still need the nightly export?
- Ola: who owns the billing alerts?
- Why did the deploy take 40 minutes? Tim looks
- what about the intern's laptop?

## Open questions
- How do we roll back a half-migrated tenant?
- Which region first?
- Can we drop Python 3.8?

## Questions
- Should we page on weekends?
- Who talks to legal?
`,
  },
  {
    name: '2023-07-09.md',
    text: `
Slept badly. Why do I always say yes to Sunday lunches?

What went well today?
- swam

What could have been better?
- answered mail at midnight. why?

What am I grateful for?
- the cat

How do I want to feel tomorrow?
`,
  },
  {
    name: 'README.md',
    text: `
# Driftwood

A static site generator for tide tables.

## What is Driftwood?
It turns CSV files into pages.

## Why another generator?
The others do not know what a tide is.

## How do I install it?
Run the installer.

## FAQ

### Does it work on Windows?
Yes.

### Can I use my own theme?
Put it in themes/.

### How do I report a bug?
Open an issue.
`,
  },
  {
    name: 'Why sourdough.md',
    text: `
---
layout: post
published: true
---
# Why sourdough?

## What is a starter?
Flour and water that has been forgotten on purpose.

## Why does it rise?
Wild yeast.

## How long does it keep?
Forever, if you feed it. Would you forget a dog?

## What do you need?
- a jar
`,
  },
  {
    name: 'Docker.md',
    text: `
# Docker

- [What is Docker?](#what-is-docker)
- [Why use it?](#why-use-it)

## What is Docker?
A way to ship a process with its files.

## Why use it?
So that it runs the same everywhere.

## How it works
Namespaces and cgroups.

## When not to use it
On a microcontroller.
`,
  },
  {
    name: 'Sprint 12 retro.md',
    text: `
## What went well?
- pairing

## What did not go well?
- flaky tests

## What will we change?
- [ ] quarantine flaky tests
`,
  },
  {
    name: 'Thinking in Systems.md',
    text: `
---
author: D. Meadows
tags: [book]
---
# Thinking in Systems

## Chapter 1: What is a system?
Stocks and flows.

## Chapter 2: Why do systems surprise us?
Delays.

### Why did I read this book?
Imke gave it to me.

> "If you define the goal of a society as GNP, that society will do its best to produce GNP."

What would the author say about our roadmap?
`,
  },
  {
    name: 'Lisbon trip.md',
    text: `
- where to stay? Alfama or Graça
- which airport is closer?
- do we need a car?
- how many days in Sintra?
- what to eat: ask Rui

Packing
- [ ] did you pack the charger?
`,
  },
  {
    name: 'Lentil soup.md',
    text: `
# Lentil soup

How many does it serve? Four, or two teenagers.

1. Rinse the lentils
2. Fry the onion. Is it golden? Then go on
3. Describe nothing, just stir

## Can I freeze it?
Yes.
`,
  },
  {
    name: 'research ideas.md',
    text: `
# Questions

- how do bats learn where water is?
	- is it the echo or the smell?
- what is a good null model for our roosts?
- can we tag juveniles without hurting them?
- do we believe the 2019 counts?
- how would we know that a roost is abandoned?
`,
  },
  {
    name: 'Hiring a gardener.md',
    text: `
# About the role
We look after six courtyards.

## Responsibilities
- Describe each bed's needs to the volunteers
- Explain composting to school classes

## Requirements
- Have you worked outdoors in winter? Good

## How to apply
Tell us by mail which courtyard you like.
`,
  },
  {
    name: 'Chat about tides.md',
    text: `
**user**: Tell me about spring tides

**ai**: Spring tides happen twice a month. Would you like an example?

1. What location do you have in mind?
2. Do you need heights or times?

**user**: How do you know the height?

**ai**: From harmonic constants.
`,
  },
  {
    name: 'Garden log.md',
    text: `
- moved the beans. why did I plant them in the shade?
- what are these grey spots? mildew?
- when do quinces ripen
- how to prune the fig: after the frost
- give the neighbours some courgettes
- share some seeds with Ana
- name the beds
- list of tools: spade, rake
`,
  },
  {
    name: 'Onboarding.md',
    text: `
# Onboarding

## How to get access
Ask Pham.

## Who to talk to
- Ola for money

## What to read first
- [Handbook](handbook.md)

## Where is the coffee?
Third floor.
`,
  },
];
