# What time.get_clock_info says of each clock.
import time
for n in ('time','monotonic','perf_counter','process_time','thread_time'): print(time.get_clock_info(n))
for b in ('x', 3):
    try: time.get_clock_info(b)
    except Exception as e: print(type(e), e)
