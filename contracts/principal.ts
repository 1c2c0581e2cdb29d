import { z } from 'zod';

/** Levels of an office 层级, from the grid up. */
export const Level = z.enum(['grid', 'village', 'town', 'county', 'city']);
export type Level = z.infer<typeof Level>;

/** What a principal may be 角色. */
export const Role = z.enum(['registrar', 'handler', 'leader', 'supervisor', 'court', 'visitor', 'auditor']);
export type Role = z.infer<typeof Role>;

/**
 * That an office's post is vacant 岗位空缺, as a case knows it: the number of the change that says so (a later change has a higher one), since which day
 * (`YYYY-MM-DD` in UTC+8), and the office that stands in 代行单位, where one was named.
 */
export const Vacancy = z.strictObject({ change: z.int().positive(), since: z.string(), deputy: z.string().min(1).optional() });
export type Vacancy = z.infer<typeof Vacancy>;

const Post = z.strictObject({ id: z.string().min(1), level: Level, vacant: Vacancy.optional() });

/** An office as a case knows it: its id, its level, whether its post is vacant, and the offices above it, nearest first. */
export const OfficeRef = Post.extend({ above: z.array(Post) });
export type OfficeRef = z.infer<typeof OfficeRef>;

/** A person as a case knows it who leads it 包案领导: who, and of which office. */
export const LeadRef = z.strictObject({ id: z.string().min(1), office: z.string().min(1) });
export type LeadRef = z.infer<typeof LeadRef>;

/** Who sends a command: checked by the API, carried with it, judged against the case by the workflow. */
export const Actor = z.strictObject({ principal: z.string().min(1), office: z.string().min(1), roles: z.array(Role) });
export type Actor = z.infer<typeof Actor>;
