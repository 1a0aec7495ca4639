import type { MarkedNote } from './marked-note';

/** Invented notes of practice in the manners of other apps and habits. */
export const moreInterviewNotes: readonly MarkedNote[] = [
  {
    name: 'Oriel.md',
    text: `
- Oriel, product designer
	- [[Interviews]] on [[2024-05-02]]
	- prep
		- tell me about a design you killed ←
			- the onboarding carousel, 4 % finished it
		- how do you work with engineers? ←
		- where do you see yourself in five years ←
	- remember to bring the tablet
`,
  },
  {
    name: 'STAR stories.md',
    text: `
## Describe a time you had to learn something quickly. ←

**Situation:** The rota tool broke on Friday.

**Task:** Was there anybody else? No.

**Action:** I read the whole manual.

**Result:** Shifts went out on Saturday.

## A situation where you disagreed with your manager ←

**Situation:** Opening hours.
`,
  },
  {
    name: 'residency_application.md',
    text: `
# Residency application

### Artist statement
What is your practice about? Max 200 words ←

> I make paper out of river weeds.

### Project
Describe the project you would like to work on here (up to 500 characters) ←

### Logistics
Arrival 3 May, departure 1 June
`,
  },
  {
    name: 'System design questions.md',
    text: `
1. Design a parking garage ←
2. Design a news feed for a village ←
3. How would you shard a phone book? ←
   - by prefix
4. Rate limiter
`,
  },
  {
    name: 'HR round.md',
    text: `
Q1) Introduce yourself ←
Ans. I am a joiner who learned to code.

Q2) Why are you leaving your current company? ←
Ans.

Q3) What are your salary expectations? ←
Ans. 48k
`,
  },
  {
    name: 'coffee with Imke.md',
    text: `
She runs the data team at Kestrel.

Questions for Imke
- how did you get from geology to data? →
- what would you study again? →

notes
- she liked the fieldwork most
- why not apply in autumn, she said
`,
  },
  {
    name: 'Medical school interviews.md',
    text: `
### Motivation
- **Why medicine?** ←
  - night shifts at the hospice
- **Why not nursing?** ←
### Ethics
- **A patient refuses a transfusion. What do you do?** ←
  - capacity first
- **Should organ donation be opt-out?** ←
### Reading
- [General Medical Council: consent](https://example.com/consent)
`,
  },
];

/** Invented notes that look like practice and are not. */
export const moreOtherNotes: readonly MarkedNote[] = [
  {
    name: 'How to run user interviews.md',
    text: `
# How to run user interviews

## Why talk to users?
They surprise you.

## What to ask
Start with: how often do you cook?

- Do not lead. "Would you pay for this?" tells you nothing.
- Describe the task, then be silent
`,
  },
  {
    name: 'Interview with the plumber.md',
    text: `
Three firms came. Which one?

- Bauer: 2 days, why so dear?
- Klee: can start in May. do they insure?
- who pays for the tiles?
`,
  },
  {
    name: 'Postgres notes.md',
    text: `
# Postgres

## What is a vacuum?
It frees dead rows.

## Indexes
Which columns? Those in the where clause.

- how to list tables: \`\\dt\`
- what it locks: only the row
- explain analyze shows the plan
- write ahead log
`,
  },
  {
    name: 'All hands.md',
    text: `
# All hands

## Agenda
- numbers
- Q&A

## Q&A
- Will the Lyon office close? No
- How many people do we hire this year? Twelve
- Can you tell us more about the bonus? In June
`,
  },
  {
    name: 'Novel outline.md',
    text: `
# Part one: Who is Marta?

- she finds the letter. who wrote it?
- what does she want? out
- why now: the ferry stops in October

"Tell me about the fire," he said.
`,
  },
  {
    name: 'weekly review.md',
    text: `
### What did I finish?
- [x] tax

### What is still open?
- [ ] roof

### What would I do differently?
sleep

### Did I call my sister?
`,
  },
  {
    name: 'Support macros.md',
    text: `
Hi, can you tell us which browser you use?

Could you describe what you see?

Have you tried to clear the cache?

Let us know how it goes!
`,
  },
];
