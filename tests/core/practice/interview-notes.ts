import type { MarkedNote } from './marked-note';

/** Invented notes of people who prepare for interviews. */
export const interviewNotes: readonly MarkedNote[] = [
  {
    name: 'Interviews/Northwind - final round.md',
    text: `
# Northwind final round

Panel on thursday, 45 min each

## who
- Imke (design lead)
- someone from data

## stories
### Tell me about a project that went sideways ←
- the loyalty relaunch
- I had promised marketing a date nobody asked engineering about
  - was it naive? yes
### Why Northwind ←
they ship to small shops, I grew up above one
### "How do you say no to a stakeholder?" ←

## stuff to ask
- how do designers get feedback → 
- what happened to the pickup app? →
`.replace('feedback → ', 'feedback →'),
  },
  {
    name: 'mock interview questions.md',
    text: `
● Can you explain what a load balancer does? ←
Follow-up: When would you not use one? ←

It spreads requests. Is there a single point of failure then? Only if you run one of it.

● Explain the difference between a queue and a topic. When would you use ←
one over the other?

A queue hands each message to one worker.

● You notice that a nightly job has become ten times slower. What do you do? ←

Look at what changed.
`,
  },
  {
    name: 'Security screening.md',
    text: `
Interview questions I got so far

**What is lateral movement** ←
Going from one machine to the next with what you found on the first.

**How do you harden a server?** ←
- least privilege
- patches

**What is the difference between hashing and encryption?** ←
`,
  },
  {
    name: 'fellowship application.md',
    text: `
Deadline 14 March, portal closes at midnight

1. Why do you want to join the residency? (300 words) ←
I have been restoring organs for six years and always alone.

2. Describe a piece of work you are proud of. (250 words) ←

3. What would you do with the stipend? ←
TBD

Referees
- Dr Okafor said yes
`,
  },
  {
    name: '2024-11-18.md',
    text: `
- [ ] water the plants
- call with Ben about the roof, can he start before the rain?

### gallery assistant interview

about me:
- ran the print shop at uni

why art ←
why now ←

Tell us about an exhibition that changed your mind ←

their questions about money were vague

## evening
why is the boiler making that noise?
`,
  },
  {
    name: 'Kestrel prep.md',
    text: `
- company
  - drones for vineyards, 40 people
  - where do they make money? leasing
- questions they'll ask me
  - why kestrel ←
    - my parents grow apples
  - what's your biggest weakness ←
  - conflict with a manager ←
- questions for them
  - how many vineyards churn in year two →
  - who decides the roadmap →
`,
  },
  {
    name: 'behavioral.md',
    text: `
| Question | Story |
| --- | --- |
| Tell me about a time you failed | the museum kiosk | ←
| How do you deal with pressure? |  | ←
| Greatest strength | patience | ←
`.replace(/ \| ←/g, ' | ←'),
  },
  {
    name: 'phone screen with Oriel.md',
    text: `
recruiter: Maja, 30 min

went ok. she asked why I left the bakery and whether I could start in May?

**Questions I was asked**
1. Walk me through your CV ←
2. What are you looking for in your next team? ←
3. Salary expectations? ←

**My questions**
1. What does success look like after 90 days? →
2. Is the team remote? →

Next: send portfolio
`,
  },
  {
    name: 'Teaching job.md',
    text: `
## Interview 12 June
### Notes on the school
Ofsted good, 900 pupils
### Questions to prepare
- Tell us about a lesson that went badly ←
	- year 9 fractions. I talked too long
- How would you support a child who refuses to work? ←
- How do you know that pupils have understood? ←
	- exit tickets
### Questions to ask
- How big are classes? →
`,
  },
  {
    name: 'Talk with a founder.md',
    text: `
Transcript, March 2023

Q: What made you start a tool library? ←

A: My neighbour owned the same drill as I did. Why would two people next door own the same drill?

It took two years before anybody trusted it.

Q: And what surprised you most? ←

A: That people bring things back cleaner than they got them.

Q: Would you do it again? ←

A: Yes.
`,
  },
];
