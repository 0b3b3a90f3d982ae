/** What the server tells its client of the profiles of the workspace. */

/** Server to client: `WorkspaceChecked`, for a client that wants to hear of the status. */
export const WORKSPACE_CHECKED = 'roleProfiles/workspaceChecked';

export interface WorkspaceChecked {
  /** Whether profiles are still being checked. */
  readonly busy: boolean;
  /** `1,204 profiles, 3 with findings`, as a label; '' where there is nothing to say. */
  readonly text: string;
}
