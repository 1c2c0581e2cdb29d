import type { Names } from '../../api/names';
import { tracePage } from '../../api/texts/trace-page';
import { spanView } from '../../api/views/responsibility';
import { Responsibility } from '../../contracts/api/responsibility';
import type { Registration } from '../../domain/dispute/evolve';
import { responsibilityOf, type Span } from '../../domain/dispute/responsibility';
import { petitionResponsibilityOf } from '../../domain/petition/responsibility';
import { fold } from '../../scripts/story/fold';
import { offices as sampleOffices } from '../../stack/samples/county';
import { setting, timelineOf } from '../story/tellers';
import { at, civilPlan, type DisputeSpec, offices } from './dispute-spec';
import { type PetitionSpec, petitionPlan } from './petition-spec';

/** The spans of a case that was begun by `given(...)`. */
export function spansOf({ facts }: DisputeSpec): readonly Span[] {
  return responsibilityOf(registration, facts);
}

const registration: Registration = {
  number: 'QL-2026-000001',
  office: offices.village,
  registrar: 'hall',
  registeredAt: at('2026-03-02 10:00'),
  plan: civilPlan,
};

/** The trace of such a case as a page, its offices called by their ids. */
export function pageOf({ facts }: DisputeSpec, asOf: string, language: 'zh' | 'en' = 'zh'): string {
  return told(registration, responsibilityOf(registration, facts), at(asOf), byId, language);
}

/** The trace of a petition that was begun by `petitioned(...)` as a page. */
export function petitionPageOf({ facts }: PetitionSpec, asOf: string, language: 'zh' | 'en' = 'zh'): string {
  const begun = { ...registration, office: offices.county, plan: petitionPlan };
  return told(begun, petitionResponsibilityOf(begun, facts), at(asOf), byId, language);
}

const byId: Names = (id) => ({ id, name: { zh: id, en: id } });

/** The trace of a sample as a page, from its kept timeline. */
export function samplePage(sample: string, asOf: string, language: 'zh' | 'en'): string {
  const steps = fold(timelineOf(sample), setting);
  const { holder, registrar, registeredAt, plan } = (steps[0] as (typeof steps)[number]).before;
  const begun = { number: 'QL-2026-000011', office: holder, registrar, registeredAt, plan };
  const names: Names = (id) => {
    const office = sampleOffices.find((one) => one.id === id);
    return { id, name: office ? { zh: office.name, en: office.nameEn } : { zh: '某人', en: 'somebody' } };
  };
  const spans = responsibilityOf(
    begun,
    steps.map(({ fact }) => fact),
  );
  return told(begun, spans, at(asOf), names, language);
}

function told(begun: Registration, held: readonly Span[], asOf: number, names: Names, language: 'zh' | 'en'): string {
  const spans = held.map((span) => spanView(span, { number: begun.number, plan: begun.plan, names }));
  const moment = new Date(asOf).toISOString();
  return tracePage(Responsibility.parse({ number: begun.number, asOf: moment, at: null, spans }), language);
}
