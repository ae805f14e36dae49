/** The few parts of @babel/core that the checker uses; the package ships no types. */
declare module '@babel/core' {
  interface SourceNode {
    readonly type: string;
    readonly loc: { readonly start: { readonly line: number } } | null;
    readonly [key: string]: unknown;
  }
  interface SourcePath {
    readonly node: SourceNode;
    readonly scope: { hasBinding(name: string, noGlobals: boolean): boolean };
    isReferencedIdentifier(): boolean;
    findParent(ask: (path: SourcePath) => boolean): SourcePath | null;
  }
  export function parseSync(source: string, options: object): SourceNode;
  export function traverse(tree: SourceNode, visitors: Record<string, (path: SourcePath) => void>): void;
}
