// A file of its own, so that the model can be loaded late and as it is: the bundler would copy a binary file that is
// imported late byte by byte.
export { default } from '../../skills-data/level-model.bin';
