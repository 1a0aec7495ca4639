import type { MarkedNote } from './marked-note';

/** Invented notes of people who test themselves. */
export const studyNotes: readonly MarkedNote[] = [
  {
    name: 'Photosynthesis flashcards.md',
    text: `
#flashcards/biology

What does chlorophyll absorb best?::red and blue light ←
Where do the light reactions happen?::in the thylakoid membrane ←

What leaves the Calvin cycle? ←
?
A three-carbon sugar.
`,
  },
  {
    name: 'Anatomy.md',
    text: `
# Anatomy

The femur is the longest bone.

START
Basic
Which nerve passes behind the medial epicondyle? ←
Back: the ulnar nerve
END

START
Basic
Front: What does the rotator cuff do? ←
Back: it holds the humerus in its socket
END
`,
  },
  {
    name: 'Networks exam questions.md',
    text: `
# Networks exam questions

1. What is the purpose of ARP? ←
   It finds the hardware address of an IP address.
2. Explain how TCP opens a connection ←
   SYN, SYN-ACK, ACK
3. Difference between a hub and a switch ←
   A hub repeats to everybody.
4. How does a traceroute work? ←
`,
  },
  {
    name: 'Java prep.md',
    text: `
# Java interview prep

<details>
<summary>What is a checked exception?</summary> ←

One that the compiler makes you handle.
</details>

<details>
<summary>Why are strings immutable?</summary> ←

They are shared.
</details>
`,
  },
  {
    name: 'Chapter 4 review.md',
    text: `
# Chapter 4: Markets

Prices carry information. But whose?

## Key terms
- elasticity: how much demand answers to price

## Review questions
1. What shifts a supply curve? ←
2. Why do price floors cause surpluses? ←
3. Compare a tax on sellers with a tax on buyers. ←
`,
  },
  {
    name: 'Organic chemistry quiz.md',
    text: `
## Which of these is a nucleophile?
A. BF3
B. NH3
C. AlCl3

**Answer: B**

## What does a Grignard reagent attack?
1. The carbonyl carbon *correct*
2. The carbonyl oxygen
`
      .replace('nucleophile?', 'nucleophile? ←')
      .replace('attack?', 'attack? ←'),
  },
  {
    name: 'Spanish oral exam.md',
    text: `
Exam on 3 June, topics drawn at random

> [!question] ¿Qué haces los fines de semana? ←
> Voy al mercado con mi abuela.

> [!question]- Describe your town ←
> Vivo en un pueblo pequeño.
`,
  },
];
