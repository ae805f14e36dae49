declare module 'virtual:words' {
  const catalogue: Readonly<Record<string, string>>;
  export default catalogue;
}
