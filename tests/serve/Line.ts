import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A line to a database that can be cut, as when its machine goes away, held, as when that is busy, and mended. */
export class Line {
  private readonly open = new Set<Socket>();
  private readonly held: Socket[] = [];
  private state: 'whole' | 'held' | 'cut' = 'whole';

  private constructor(
    private readonly server: Server,
    private readonly database: URL,
    /** The database's URL by this line. */
    readonly url: string,
  ) {}

  static async to(database: string): Promise<Line> {
    const url = new URL(database);
    const server = createServer((near) => line.take(near));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url.port = String((server.address() as AddressInfo).port);
    const line = new Line(server, new URL(database), url.href);
    return line;
  }

  cut(): void {
    this.state = 'cut';
    this.drop();
  }

  /** Ends all calls, and lets those who call again through. */
  drop(): void {
    for (const end of this.open) end.destroy();
  }

  /** Whoever calls is not answered until it is mended. */
  hold(): void {
    this.state = 'held';
  }

  mend(): void {
    this.state = 'whole';
    for (const near of this.held.splice(0)) this.pass(near);
  }

  /** When somebody calls. */
  async called(): Promise<void> {
    await once(this.server, 'connection');
  }

  /** When nobody uses it any more. */
  async unused(): Promise<void> {
    for (const end of this.open) if (!end.closed) await once(end, 'close');
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private take(near: Socket): void {
    this.open.add(near);
    near.on('error', () => {}).on('close', () => this.open.delete(near));
    if (this.state === 'cut') near.destroy();
    else if (this.state === 'held') this.held.push(near);
    else this.pass(near);
  }

  private pass(near: Socket): void {
    const far = connect(Number(this.database.port), this.database.hostname);
    this.open.add(far);
    far.on('error', () => {}).on('close', () => (this.open.delete(far), near.destroy()));
    near.on('close', () => far.destroy());
    near.pipe(far).pipe(near);
  }
}
