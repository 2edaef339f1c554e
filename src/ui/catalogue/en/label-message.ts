/**
 * A label's message by its key. The page script's build puts a text that is searched in this file's place (`cli/launch/packed-labels.ts`):
 * an object of eighty messages is made anew in every tab, and takes 9 KB of it for the few that are said.
 */
import type { Message } from '../speech.ts';
import { LABEL_EN } from './label.ts';

export type LabelMessages = typeof LABEL_EN;

export const labelMessage = (key: keyof LabelMessages): Message => LABEL_EN[key];
