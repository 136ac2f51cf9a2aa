export { contributionScore } from './contributionColumns';
export { readContributions } from './readContributions';
export { readTeams, teamScore } from './readTeams';
