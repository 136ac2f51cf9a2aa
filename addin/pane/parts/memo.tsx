import { Component, type FunctionComponent } from 'preact';

/** A part that is drawn again only when its properties tell so; handlers need not be the same for that. */
export function memo<Props extends object>(
  Draw: FunctionComponent<Props>,
  isSame: (was: Props, now: Props) => boolean,
): new (props: Props) => Component<Props> {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      return !isSame(this.props, next);
    }
    override render() {
      return <Draw {...this.props} />;
    }
  };
}
