import { z } from 'zod';

/** Levels of an office 层级, from the grid up. */
export const Level = z.enum(['grid', 'village', 'town', 'county', 'city']);
export type Level = z.infer<typeof Level>;

/** What a principal may be 角色. */
export const Role = z.enum(['registrar', 'handler', 'leader', 'supervisor', 'court', 'visitor', 'auditor']);
export type Role = z.infer<typeof Role>;

/** An office as a case knows it: its id, its level and the offices above it, nearest first. */
export const OfficeRef = z.strictObject({
  id: z.string().min(1),
  level: Level,
  above: z.array(z.strictObject({ id: z.string().min(1), level: Level })),
});
export type OfficeRef = z.infer<typeof OfficeRef>;

/** A person as a case knows it who leads it 包案领导: who, and of which office. */
export const LeadRef = z.strictObject({ id: z.string().min(1), office: z.string().min(1) });
export type LeadRef = z.infer<typeof LeadRef>;

/** Who sends a command: checked by the API, carried with it, judged against the case by the workflow. */
export const Actor = z.strictObject({ principal: z.string().min(1), office: z.string().min(1), roles: z.array(Role) });
export type Actor = z.infer<typeof Actor>;
