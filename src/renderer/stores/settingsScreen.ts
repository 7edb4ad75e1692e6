import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { z } from 'zod';

/** What is noted in the browser's history with the settings screen: where the player came from. */
const Origin = z.object({ from: z.string().startsWith('/') });

/** Goes to the settings, from wherever the player is. */
export function useOpenSettings(): () => void {
  const [location, navigate] = useLocation();
  return useCallback(() => {
    if (location !== '/settings') navigate('/settings', { state: { from: location } });
  }, [location, navigate]);
}

/** Leaves the settings for where the player came from; a round that was left for them goes on. */
export function useLeaveSettings(): () => void {
  const [, navigate] = useLocation();
  return useCallback(() => {
    const origin = Origin.safeParse(history.state);
    navigate(origin.success ? origin.data.from : '/');
  }, [navigate]);
}
