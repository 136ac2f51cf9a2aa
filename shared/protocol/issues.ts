import * as z from 'zod';
import { issue } from '../model';

/** GET /returns/{id}/issues */
export const issuesList = z.object({ returnId: z.string(), issues: z.array(issue) });
export type IssuesList = z.infer<typeof issuesList>;
