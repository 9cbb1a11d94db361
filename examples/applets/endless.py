"""An applet that never ends, and doesn't want to be stopped either."""

api("endless.py: counting to infinity")
n = 0
while True:
    try:
        while True:
            n += 1
    except BaseException:
        print("caught it: going on")
    finally:
        print("nobody stops me")
