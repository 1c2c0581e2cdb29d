import type { Words } from '../../contracts/plug-ins';

/** A problem as HTTP and people know it. */
export interface ProblemText {
  readonly status: number;
  readonly title: Words;
  readonly detail: Words;
}

/** A line of a table of problems. */
export function text(status: number, titleZh: string, detailZh: string, titleEn: string, detailEn: string): ProblemText {
  return { status, title: { zh: titleZh, en: titleEn }, detail: { zh: detailZh, en: detailEn } };
}
