import { answerText } from '../cards/terminal.ts';
import { explainAnswer } from '../commands/explain/command.ts';
import { type Door, readArgs, WrongUsage } from './door.ts';

/** `signpost explain 50126`: needs no tenant. Numbers may carry AADSTS or spaces. */
export const explainDoor: Door = (args, { out }) => {
  const { values, positionals } = readArgs(args, { json: { type: 'boolean', default: false } });
  const typed = positionals.join(' ').trim();
  const digits = /^(?:AADSTS)?[\s:]*(\d{1,9})$/iu.exec(typed)?.[1];
  if (digits === undefined)
    throw new WrongUsage(`${JSON.stringify(typed)} is not a result code: write a number such as 50126 or AADSTS50126.`);
  const answer = explainAnswer({ intent: 'explain', code: Number(digits) });
  out(values.json ? JSON.stringify({ ...answer.facts, status: answer.status }) : answerText(answer));
  return Promise.resolve(answer.status === 'answered' ? 0 : 1);
};
