/** Style sheets as the bundler serves them: a module gives its class names, a plain sheet nothing. */
declare module '*.module.css' {
  const classes: { readonly [name: string]: string };
  export default classes;
}

declare module '*.css';
