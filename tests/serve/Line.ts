import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A line to a database that can be cut, as when its machine goes away, and mended. */
export class Line {
  private readonly open = new Set<Socket>();
  private isCut = false;

  private constructor(
    private readonly server: Server,
    /** The database's URL by this line. */
    readonly url: string,
  ) {}

  static async to(database: string): Promise<Line> {
    const url = new URL(database);
    const { hostname, port } = url;
    const server = createServer((near) => line.pass(near, connect(Number(port), hostname)));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url.port = String((server.address() as AddressInfo).port);
    const line = new Line(server, url.href);
    return line;
  }

  cut(): void {
    this.isCut = true;
    for (const end of this.open) end.destroy();
  }

  mend(): void {
    this.isCut = false;
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private pass(near: Socket, far: Socket): void {
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.open.add(end);
      end.on('error', () => other.destroy()).on('close', () => (this.open.delete(end), other.destroy()));
      if (this.isCut) end.destroy();
      else end.pipe(other);
    }
  }
}
