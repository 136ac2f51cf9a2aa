import { heldout, layouts, type Layout } from '.';
import { blind } from './blind';
import { elsewhere } from './elsewhere';
import { filed } from './filed';
import { received } from './received';
import { sent } from './sent';
import { stranger } from './stranger';

export const everyLayout: readonly Layout[] = [
  layouts,
  heldout,
  blind,
  elsewhere,
  filed,
  received,
  sent,
  stranger,
].flat();
