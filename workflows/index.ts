export { accountability } from './accountability';
export { dispute } from './dispute';
