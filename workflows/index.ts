export { accountability } from './accountability';
export { dispute } from './dispute';
export { petition } from './petition';
