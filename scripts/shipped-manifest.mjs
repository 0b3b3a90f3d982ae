// The manifest that ships, made of the one in the repository.

/** Where the source is kept, `https://host/owner/name`. To be filled in once it has a place; then the pages lead there. */
export const REPOSITORY = '';

/** What those who build need, or those who install the npm package, and nobody who has installed the extension. */
const NOT_OF_THE_EXTENSION = ['scripts', 'devDependencies', 'overrides', 'exports', 'files'];

/**
 * @param manifest what package.json says
 * @param repository the address of the repository, or an empty text where there is none
 */
export function shippedManifest(manifest, repository) {
  const shipped = Object.entries(manifest).filter(([key]) => !NOT_OF_THE_EXTENSION.includes(key));
  return { ...Object.fromEntries(shipped), ...(repository !== '' && placesOf(repository)) };
}

function placesOf(repository) {
  return {
    homepage: `${repository}#readme`,
    repository: { type: 'git', url: `${repository}.git` },
    bugs: { url: `${repository}/issues` },
  };
}
