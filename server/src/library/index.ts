/** The entry of the package `role-profiles` for programs. The compiler holds it to what `role-profiles.d.ts` declares. */
export { loadCatalogue } from './catalogue.ts';
export { createLinter, parseProfile } from './linter.ts';
