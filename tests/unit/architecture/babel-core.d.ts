/** The few parts of @babel/core that the checker uses; the package ships no types. */
declare module '@babel/core' {
  interface SourceNode {
    readonly type: string;
    readonly loc: { readonly start: { readonly line: number } } | null;
    readonly [key: string]: unknown;
  }
  interface SourcePath {
    readonly node: SourceNode;
    readonly scope: { readonly globals: Readonly<Record<string, SourceNode>> };
    readonly parent: SourceNode;
  }
  export function parseSync(source: string, options: object): SourceNode;
  export function traverse(tree: SourceNode, visitors: Record<string, (path: SourcePath) => void>): void;
}
