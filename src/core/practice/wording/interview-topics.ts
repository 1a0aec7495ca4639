import { COMPANY_TOPICS, INTERVIEW_TOPICS } from '../words/interview-words';
import { anyOf } from './any-of';

const ABOUT_ME = anyOf(INTERVIEW_TOPICS, '\\b', '');
const ABOUT_THEM = anyOf(COMPANY_TOPICS, '\\b', '');

/** Whether words are about what interviewers ask. */
export const isAboutMe = (text: string): boolean => ABOUT_ME.test(text);

/** Whether words are about what candidates ask. */
export const isAboutThem = (text: string): boolean => ABOUT_THEM.test(text);
