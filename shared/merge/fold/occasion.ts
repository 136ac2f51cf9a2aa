/** Who brought a change, and when. */
export interface Occasion {
  readonly on: string;
  readonly by: string;
}
