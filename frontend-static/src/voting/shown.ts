/** How numbers, times and methods are shown. */
import type { FiguresUnion, MethodUnion } from '../protocol/wire';
import type { Words } from './nb';

export type MethodName = keyof Words['methods'];

export function methodName(method: MethodUnion): MethodName {
  return method.type === 'rank' ? method.rule : method.type;
}

export function inKroner(amount: number): string {
  return new Intl.NumberFormat('nb').format(amount);
}

/** A fraction as the wire has it, rounded to whole kroner for reading. */
export function fractionInKroner(fraction: string): string {
  const [over, under] = fraction.split('/').map(Number);
  return inKroner(Math.round((over ?? 0) / (under ?? 1)));
}

export function atTime(instant: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(instant),
  );
}

/** What an idea's figures say, in words. */
export function told(figures: FiguresUnion, words: Words): string {
  switch (figures.type) {
    case 'stance':
      return words.figures.stance(figures.agree, figures.disagree, figures.pass);
    case 'approval':
      return words.figures.approval(figures.approvals);
    case 'dots':
      return words.figures.dots(figures.dots, figures.givers);
    case 'score':
      return words.figures.score(figures.sum, figures.scorers);
    case 'schulze':
      return words.figures.schulze(figures.beats);
    case 'instant-runoff':
      return words.figures.runoff(figures.first, figures.outInRound);
    case 'quadratic':
      return words.figures.quadratic(figures.votes, figures.voters);
    case 'budget':
      return words.figures.budget(figures.supporters, inKroner(figures.cost));
  }
}

/** What the length of an idea's bar stands for. */
export function weight(figures: FiguresUnion): number {
  switch (figures.type) {
    case 'stance':
      return figures.agree;
    case 'approval':
      return figures.approvals;
    case 'dots':
      return figures.dots;
    case 'score':
      return figures.sum;
    case 'schulze':
      return figures.beats;
    case 'instant-runoff':
      return figures.first;
    case 'quadratic':
      return figures.votes;
    case 'budget':
      return figures.supporters;
  }
}
