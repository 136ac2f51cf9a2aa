type Labels = Readonly<Record<string, string>>;

/** A number by labels, as Prometheus' text format (version 0.0.4) writes it. */
export class Counter {
  readonly #values = new Map<string, number>();

  constructor(
    private readonly name: string,
    private readonly means: string,
    private readonly kind: 'counter' | 'gauge' = 'counter',
  ) {}

  add(labels: Labels = {}, amount = 1): void {
    const key = labelText(labels);
    this.#values.set(key, (this.#values.get(key) ?? 0) + amount);
  }

  set(value: number, labels: Labels = {}): void {
    this.#values.set(labelText(labels), value);
  }

  text(): string {
    const lines = [...this.#values].map(([labels, value]) => `${this.name}${labels} ${value}\n`);
    return headOf(this.name, this.means, this.kind) + lines.join('');
  }
}

export function headOf(name: string, means: string, kind: string): string {
  return `# HELP ${name} ${means}\n# TYPE ${name} ${kind}\n`;
}

/** `{route="/returns",status="200"}`; nothing where there are none. */
export function labelText(labels: Labels): string {
  const pairs = Object.entries(labels).map(
    ([name, value]) => `${name}="${value.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n')}"`,
  );
  return pairs.length > 0 ? `{${pairs.join(',')}}` : '';
}
