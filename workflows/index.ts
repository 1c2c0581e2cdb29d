export { accountability } from './accountability';
export { dispute } from './dispute';
export { exam, scheduledExam } from './exam';
export { petition } from './petition';
export { platformOutage } from './platform-outage';
export { publication } from './publication';
export { reassignment } from './reassignment';
