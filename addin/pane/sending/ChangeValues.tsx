import { shortened } from '../../../shared/words';

const LONGEST = 120;

/** A value and what it became, told apart also by those who hear them. */
export function ChangeValues({ was, now }: { readonly was: string; readonly now: string }) {
  return (
    <p class="change-values">
      <span class="unseen">Was </span>
      {was === '' ? <span class="faint">empty</span> : <del>{shortened(was, LONGEST)}</del>}
      <span aria-hidden="true"> → </span>
      <span class="unseen">, now </span>
      {now === '' ? <span class="faint">empty</span> : <ins>{shortened(now, LONGEST)}</ins>}
    </p>
  );
}
