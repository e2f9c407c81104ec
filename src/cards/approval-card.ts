import { DAY, type TimeStyle, told, toldAfter } from '../clock.ts';
import type { ApprovalView } from '../respond/approval.ts';
import { clean, count } from '../text.ts';
import { evidenceData, form, press, reasonInput, type Button } from './actions.ts';
import { APPROVAL_MARKS } from './approval-words.ts';
import { cardOf, fits, type Card } from './card.ts';
import { box, bullets, heading, line, pairs, type Element } from './elements.ts';
import { historyToggle } from './history.ts';
import { banner } from './tone.ts';
import { ACTION_TITLES } from './words.ts';

const MOST_LINES = 8;
/** Steps of the history and characters of one text, from the widest until the card fits. */
const WIDE = { history: 10, text: 400 };
const NARROW = { history: 2, text: 120 };

/** One approval, the same card for everybody: what will happen before the press, what happened after it. */
export function approvalCard(approval: ApprovalView, style: TimeStyle): Card {
  // It stands in the channel for days.
  const kept = { ...style, kept: true };
  const card = draw(approval, kept, WIDE);
  return fits(card) ? card : draw(approval, kept, NARROW);
}

function draw(approval: ApprovalView, style: TimeStyle, depth: typeof WIDE): Card {
  const { tone, word } = APPROVAL_MARKS[approval.state];
  const headline = `${ACTION_TITLES[approval.action]}: ${approval.target.name}`;
  return cardOf({
    body: [
      banner(tone, headline, [`asked for by ${approval.requester.name}`], `Approval: ${word}`),
      line(approval.status, { weight: 'Bolder', spacing: 'Medium' }, depth.text),
      pairs(facts(approval, style), depth.text),
      ...(approval.state === 'requested' ? effects(approval, depth.text) : outcome(approval, style, depth.text)),
      ...historyToggle(approval.history, style, depth.history),
    ],
    actions: buttons(approval),
    summary: `${headline}: ${word}`,
  });
}

function facts(approval: ApprovalView, style: TimeStyle): [string, string][] {
  const { target, requester, reason, state, createdAt, expiresAt, decidedBy, decidedAt, decisionReason, evidence, status } =
    approval;
  const rows: [string, string][] = [
    ['Account', `${target.name} (${target.upn})${target.userType === 'guest' ? ', guest' : ''}`],
    ['Asked for by', `${requester.name}, ${told(createdAt, style)} (${style.timeZone})`],
    ['Reason', reason === '' ? 'none given' : reason],
  ];
  if (evidence.length > 0) rows.push(['Evidence', count(evidence.length, 'sign-in')]);
  // The sentence above tells it in UTC.
  if (state === 'requested' && style.timeZone !== 'UTC') rows.push(['Expires', `${told(expiresAt, style)} (${style.timeZone})`]);
  if (decidedBy !== undefined) {
    const at = decidedAt === undefined ? '' : `, ${told(decidedAt, style)} (${style.timeZone})`;
    // The sentence above often ends with the reason.
    const untold = decisionReason === undefined || decisionReason === '' || status.endsWith(decisionReason);
    rows.push([DECIDED[state] ?? 'Approved by', `${decidedBy.name}${at}${untold ? '' : `: ${decisionReason}`}`]);
  }
  return rows;
}

const DECIDED: Readonly<Partial<Record<ApprovalView['state'], string>>> = { denied: 'Denied by', cancelled: 'Cancelled by' };

function effects({ effects: sentences }: ApprovalView, longest: number): Element[] {
  if (sentences.length === 0) return [];
  return [
    box(
      'emphasis',
      line('If you approve', { weight: 'Bolder' }),
      ...bullets(sentences.slice(0, MOST_LINES), longest),
    ).withSpacing('Medium'),
    line('The person who asked cannot approve.', {
      isSubtle: true,
      size: 'Small',
      spacing: 'Small',
    }),
  ];
}

function outcome({ proof, next, status }: ApprovalView, style: TimeStyle, longest: number): Element[] {
  const read: Element[] =
    proof === undefined
      ? []
      : [
          // The sentence on top is often this very one.
          ...(proof.text === status ? [] : [heading('Checked since', { spacing: 'Medium' }), line(proof.text, {}, longest)]),
          line(
            `Checked ${told(proof.checkedAt, style)}${proof.logReaches === undefined ? '' : `; the log reaches to ${toldAfter(proof.logReaches, proof.checkedAt, style)}`} (${style.timeZone})`,
            { isSubtle: true, size: 'Small', spacing: 'Small' },
          ),
        ];
  return [
    ...read,
    ...(next.length === 0 ? [] : [heading('Next', { spacing: 'Medium' }), ...bullets(next.slice(0, MOST_LINES), longest)]),
  ];
}

/** States in which reading back once more can tell something. */
const CHECKABLE: ReadonlySet<ApprovalView['state']> = new Set(['done', 'unknown', 'proven', 'not-held']);

function buttons(approval: ApprovalView): Button[] {
  const { id: approvalId, state, target } = approval;
  const found = evidenceOf(approval);
  const show = found === undefined ? [] : [press('show-evidence', 'Show the sign-ins', found)];
  if (state === 'requested')
    return [
      // Two requests may stand below each other, and a long card hides its top.
      press('approve', `Approve: ${clean(target.name, 30)}`, { approvalId }, 'positive'),
      form('Deny…', [reasonInput('Why not (seen by everybody)')], press('deny', 'Deny', { approvalId }, 'destructive')),
      ...show,
    ];
  return [...(CHECKABLE.has(state) ? [press('check-again', 'Check again', { approvalId })] : []), ...show];
}

/** How far before the request its evidence is looked for. */
const EVIDENCE_DAYS = 7;

function evidenceOf({ evidence, createdAt, target }: ApprovalView): ReturnType<typeof evidenceData> {
  return evidenceData({
    ids: evidence,
    types: ['interactiveUser', 'nonInteractiveUser'],
    from: new Date(createdAt - EVIDENCE_DAYS * DAY).toISOString(),
    to: new Date(createdAt).toISOString(),
    userId: target.id,
  });
}
