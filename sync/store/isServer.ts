/** Whether an address of a state names a database server, rather than a file. */
export function isServer(address: string): boolean {
  return /^postgres(?:ql)?:\/\//i.test(address);
}
